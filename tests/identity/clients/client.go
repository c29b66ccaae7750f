// Go's net/http as a real client: asks as JSON lines on stdin, what came back as JSON lines on stdout.
package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"crypto/tls"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
)

type ask struct {
	Method, Path string
	Headers      map[string]string
	Body         *string
	Chunked      bool
}

type told struct {
	Status   int         `json:"status"`
	Headers  [][2]string `json:"headers"`
	Sha      string      `json:"sha"`
	Bytes    int         `json:"bytes"`
	Trailers [][2]string `json:"trailers"`
}

func pairs(header http.Header) [][2]string {
	out := [][2]string{}
	for name, values := range header {
		for _, value := range values {
			out = append(out, [2]string{name, value})
		}
	}
	return out
}

func main() {
	transport := &http.Transport{
		TLSClientConfig:    &tls.Config{InsecureSkipVerify: true},
		ForceAttemptHTTP2:  true,
		DisableCompression: true,
	}
	client := &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var asked ask
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		var body io.Reader
		if asked.Body != nil {
			raw, _ := base64.StdEncoding.DecodeString(*asked.Body)
			body = bytes.NewReader(raw)
			if asked.Chunked {
				body = io.MultiReader(bytes.NewReader(raw))
			}
		}
		request, err := http.NewRequest(asked.Method, os.Args[1]+"://127.0.0.1:"+os.Args[2]+asked.Path, body)
		if err != nil {
			panic(err)
		}
		for name, value := range asked.Headers {
			request.Header.Set(name, value)
		}
		answer, err := client.Do(request)
		if err != nil {
			panic(err)
		}
		content, err := io.ReadAll(answer.Body)
		if err != nil {
			panic(err)
		}
		answer.Body.Close()
		sum := sha256.Sum256(content)
		out, _ := json.Marshal(told{answer.StatusCode, pairs(answer.Header), hex.EncodeToString(sum[:]), len(content), pairs(answer.Trailer)})
		fmt.Println(string(out))
	}
}
