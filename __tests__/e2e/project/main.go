// A program with real dependencies, for the end-to-end tests.
package main

import (
	"fmt"

	"rsc.io/quote"
)

func main() { fmt.Println(greeting()) }

func greeting() string { return quote.Glass() }
