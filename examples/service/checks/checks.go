// Package checks asks backends whether they answer.
package checks

import (
	"context"
	"fmt"
	"net/url"
	"sort"
	"time"

	"golang.org/x/exp/maps"
)

// A check reaches out to one backend and returns nil if it answered.
type check func(ctx context.Context, target *url.URL) error

var known = map[string]check{
	"azblob":     azblobCheck,
	"dynamodb":   dynamodbCheck,
	"gs":         gsCheck,
	"grpc":       grpcCheck,
	"kafka":      kafkaCheck,
	"kubernetes": kubernetesCheck,
	"mongodb":    mongodbCheck,
	"mysql":      mysqlCheck,
	"nats":       natsCheck,
	"postgres":   postgresCheck,
	"pubsub":     pubsubCheck,
	"redis":      redisCheck,
	"s3":         s3Check,
	"sqs":        sqsCheck,
}

// Kinds lists the URL schemes that have a check.
func Kinds() []string {
	kinds := maps.Keys(known)
	sort.Strings(kinds)
	return kinds
}

// Run checks every backend, each within three seconds.
func Run(ctx context.Context, backends map[string]string) map[string]string {
	results := make(map[string]string, len(backends))
	for name, target := range backends {
		results[name] = "ok"
		if err := one(ctx, target); err != nil {
			results[name] = err.Error()
		}
	}
	return results
}

func one(ctx context.Context, target string) error {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	parsed, err := url.Parse(target)
	if err != nil {
		return err
	}
	run, ok := known[parsed.Scheme]
	if !ok {
		return fmt.Errorf("no check for %q", parsed.Scheme)
	}
	return run(ctx, parsed)
}
