package checks

import (
	"context"
	"database/sql"
	"net/url"
	"strings"

	_ "github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5"
	"github.com/nats-io/nats.go"
	"github.com/redis/go-redis/v9"
	"github.com/segmentio/kafka-go"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
)

func postgresCheck(ctx context.Context, target *url.URL) error {
	connection, err := pgx.Connect(ctx, target.String())
	if err != nil {
		return err
	}
	defer connection.Close(ctx)
	return connection.Ping(ctx)
}

func mysqlCheck(ctx context.Context, target *url.URL) error {
	db, err := sql.Open("mysql", strings.TrimPrefix(target.String(), "mysql://"))
	if err != nil {
		return err
	}
	defer db.Close()
	return db.PingContext(ctx)
}

func redisCheck(ctx context.Context, target *url.URL) error {
	options, err := redis.ParseURL(target.String())
	if err != nil {
		return err
	}
	client := redis.NewClient(options)
	defer client.Close()
	return client.Ping(ctx).Err()
}

func mongodbCheck(ctx context.Context, target *url.URL) error {
	client, err := mongo.Connect(ctx, options.Client().ApplyURI(target.String()))
	if err != nil {
		return err
	}
	defer client.Disconnect(ctx)
	return client.Ping(ctx, nil)
}

func natsCheck(_ context.Context, target *url.URL) error {
	connection, err := nats.Connect(target.String())
	if err != nil {
		return err
	}
	connection.Close()
	return nil
}

func kafkaCheck(ctx context.Context, target *url.URL) error {
	connection, err := kafka.DialContext(ctx, "tcp", target.Host)
	if err != nil {
		return err
	}
	return connection.Close()
}
