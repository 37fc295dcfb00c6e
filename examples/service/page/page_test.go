package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWrite(t *testing.T) {
	var out strings.Builder
	require.NoError(t, Write(&out, []string{"redis"}, map[string]string{"cache": "ok"}))
	require.Contains(t, out.String(), "cache: ok")
}
