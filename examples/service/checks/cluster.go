package checks

import (
	"context"
	"net/url"

	"go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/sdk/trace"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/tools/clientcmd"
)

func grpcCheck(ctx context.Context, target *url.URL) error {
	connection, err := grpc.DialContext(ctx, target.Host,
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithStatsHandler(otelgrpc.NewClientHandler()))
	if err != nil {
		return err
	}
	defer connection.Close()
	_, err = healthpb.NewHealthClient(connection).Check(ctx, &healthpb.HealthCheckRequest{})
	return err
}

func kubernetesCheck(_ context.Context, target *url.URL) error {
	conf, err := clientcmd.BuildConfigFromFlags("https://"+target.Host, "")
	if err != nil {
		return err
	}
	client, err := discovery.NewDiscoveryClientForConfig(conf)
	if err != nil {
		return err
	}
	_, err = client.ServerVersion()
	return err
}

// Telemetry sends traces to endpoint, or nowhere if that is empty; the function returned ends it.
func Telemetry(ctx context.Context, endpoint string) (func(context.Context) error, error) {
	if endpoint == "" {
		return func(context.Context) error { return nil }, nil
	}
	exporter, err := otlptracegrpc.New(ctx, otlptracegrpc.WithEndpoint(endpoint))
	if err != nil {
		return nil, err
	}
	provider := trace.NewTracerProvider(trace.WithBatcher(exporter))
	otel.SetTracerProvider(provider)
	return provider.Shutdown, nil
}
