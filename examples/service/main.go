// Command service reports which backends a release can reach. It is the sample project of go-offline-action: small, but
// with the dependencies of a real service.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-offline-action/service/checks"
	"github.com/go-offline-action/service/page"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/spf13/cobra"
	"github.com/spf13/viper"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.uber.org/zap"
)

type config struct {
	Listen   string
	Backends map[string]string
}

func main() {
	var file string
	var selftest bool
	command := &cobra.Command{
		Use:           "service",
		Short:         "Reports which backends can be reached",
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return run(cmd.Context(), file, selftest, cmd.OutOrStdout())
		},
	}
	command.Flags().StringVar(&file, "config", "", "file (TOML, YAML or JSON) with listen, and backends by name")
	command.Flags().BoolVar(&selftest, "selftest", false, "serve on a free port, ask once, print the answer and end")
	if err := command.ExecuteContext(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, file string, selftest bool, out io.Writer) error {
	conf := config{Listen: "127.0.0.1:0"}
	if file != "" {
		reader := viper.New()
		reader.SetConfigFile(file)
		if err := errors.Join(reader.ReadInConfig(), reader.Unmarshal(&conf)); err != nil {
			return err
		}
	}
	listener, err := net.Listen("tcp", conf.Listen)
	if err != nil {
		return err
	}
	shutdown, err := checks.Telemetry(ctx, os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT"))
	if err != nil {
		return err
	}
	defer shutdown(ctx)
	server := &http.Server{Handler: handler(conf), ReadHeaderTimeout: 5 * time.Second}
	if !selftest {
		return server.Serve(listener)
	}
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			log.Print(err)
		}
	}()
	defer server.Close()
	return ask(ctx, "http://"+listener.Addr().String()+"/", out)
}

func handler(conf config) http.Handler {
	logger := zap.Must(zap.NewProduction())
	registry := prometheus.NewRegistry()
	router := chi.NewRouter()
	router.Handle("/metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	router.Get("/", func(w http.ResponseWriter, r *http.Request) {
		results := checks.Run(r.Context(), conf.Backends)
		logger.Info("checked", zap.Int("backends", len(results)))
		if err := page.Write(w, checks.Kinds(), results); err != nil {
			logger.Error("page", zap.Error(err))
		}
	})
	return otelhttp.NewHandler(router, "service")
}

func ask(ctx context.Context, url string, out io.Writer) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("status %s", response.Status)
	}
	_, err = io.Copy(out, response.Body)
	return err
}
