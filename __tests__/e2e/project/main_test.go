package main

import "testing"

func TestGreeting(t *testing.T) {
	if got, want := greeting(), "I can eat glass and it doesn't hurt me."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
