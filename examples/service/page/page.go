// Package page renders the answer from an embedded template.
package page

import (
	"embed"
	"io"
	"text/template"

	"github.com/Masterminds/sprig/v3"
)

//go:embed templates/*.txt
var files embed.FS

// Write renders the kinds of backends that are known and what their checks came to.
func Write(w io.Writer, kinds []string, results map[string]string) error {
	t, err := template.New("answer.txt").Funcs(sprig.TxtFuncMap()).ParseFS(files, "templates/answer.txt")
	if err != nil {
		return err
	}
	return t.Execute(w, map[string]any{"Kinds": kinds, "Results": results})
}
