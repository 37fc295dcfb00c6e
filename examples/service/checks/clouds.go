package checks

import (
	"context"
	"net/url"
	"strings"

	"cloud.google.com/go/pubsub"
	"cloud.google.com/go/storage"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
)

func azblobCheck(ctx context.Context, target *url.URL) error {
	credential, err := azidentity.NewDefaultAzureCredential(nil)
	if err != nil {
		return err
	}
	client, err := azblob.NewClient("https://"+target.Host, credential, nil)
	if err != nil {
		return err
	}
	_, err = client.NewListContainersPager(nil).NextPage(ctx)
	return err
}

func gsCheck(ctx context.Context, target *url.URL) error {
	client, err := storage.NewClient(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	_, err = client.Bucket(target.Host).Attrs(ctx)
	return err
}

func pubsubCheck(ctx context.Context, target *url.URL) error {
	client, err := pubsub.NewClient(ctx, target.Host)
	if err != nil {
		return err
	}
	defer client.Close()
	_, err = client.Topic(strings.Trim(target.Path, "/")).Exists(ctx)
	return err
}

func dynamodbCheck(ctx context.Context, target *url.URL) error {
	conf, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	_, err = dynamodb.NewFromConfig(conf).DescribeTable(ctx, &dynamodb.DescribeTableInput{TableName: &target.Host})
	return err
}

func s3Check(ctx context.Context, target *url.URL) error {
	conf, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	_, err = s3.NewFromConfig(conf).HeadBucket(ctx, &s3.HeadBucketInput{Bucket: &target.Host})
	return err
}

func sqsCheck(ctx context.Context, target *url.URL) error {
	conf, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	_, err = sqs.NewFromConfig(conf).GetQueueUrl(ctx, &sqs.GetQueueUrlInput{QueueName: &target.Host})
	return err
}
