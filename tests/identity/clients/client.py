# Python's http.client as a real client: asks as JSON lines on stdin, what came back as JSON lines on stdout.
import base64, hashlib, http.client, json, ssl, sys

scheme, port = sys.argv[1], int(sys.argv[2])
context = ssl._create_unverified_context()


def connect():
    if scheme == "https":
        return http.client.HTTPSConnection("127.0.0.1", port, context=context, timeout=20)
    return http.client.HTTPConnection("127.0.0.1", port, timeout=20)


connection = connect()
for line in sys.stdin:
    ask = json.loads(line)
    body = None if ask["body"] is None else base64.b64decode(ask["body"])
    headers = dict(ask["headers"])
    if body is not None and ask["chunked"]:
        headers["Transfer-Encoding"] = "chunked"
        pieces = [body[at : at + 5000] for at in range(0, len(body), 5000)]
        connection.request(ask["method"], ask["path"], iter(pieces), headers, encode_chunked=True)
    else:
        connection.request(ask["method"], ask["path"], body, headers)
    answer = connection.getresponse()
    content = answer.read()
    told = {
        "status": answer.status,
        "headers": answer.getheaders(),
        "sha": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        "trailers": [],
    }
    print(json.dumps(told), flush=True)
    if answer.will_close:
        connection.close()
        connection = connect()
