"""Code for an e-service that copies its webhooks to this program. `«…»` is filled in by `snippets`.

All four keep to the same rules: the raw body as it came, the headers but for those of one connection and those
that hold keys, after the e-service has answered, with a short deadline, a bounded number under way, no second try,
and no effect on the e-service whatever happens to the copy.
"""

from __future__ import annotations

FLASK = '''\
"""Copies each webhook to PaySG Desktop, after this service has answered it.

Save it as copy_webhooks.py beside your app, and call it once:

    from copy_webhooks import copy_webhooks
    copy_webhooks(app)
"""

import logging
import os
import queue
import threading
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from flask import request

ROUTE = «route»
COPY_TO = «url»
TIMEOUT_S = 3
LARGEST = 1024 * 1024
LEFT_OUT = {
    "host", "connection", "content-length", "transfer-encoding", "keep-alive", "te", "trailer", "upgrade",
    "expect", "authorization", "proxy-authorization", "cookie", "x-forwarded-for",
}

log = logging.getLogger("copy_webhooks")
_waiting = queue.Queue(maxsize=100)
_starting = threading.Lock()
_sender_of = None  # the process whose thread sends: servers fork


def copy_webhooks(app):
    @app.before_request
    def keep_body():
        if _is_webhook():
            request.get_data(cache=True)  # the bytes as they came, before anything parses them

    @app.after_request
    def copy_when_answered(response):
        if _is_webhook():
            body, headers = request.get_data(cache=True), _headers()
            response.call_on_close(lambda: _put(body, headers))
        return response


def _is_webhook():
    return request.method == "POST" and request.path == ROUTE and (request.content_length or 0) <= LARGEST


def _headers():
    headers = {name: value for name, value in request.headers.items() if name.lower() not in LEFT_OUT}
    hops = [request.headers.get("X-Forwarded-For"), request.remote_addr]
    return headers | {"X-Forwarded-For": ", ".join(hop for hop in hops if hop)}


def _put(body, headers):
    global _sender_of
    with _starting:
        if _sender_of != os.getpid():
            _sender_of = os.getpid()
            threading.Thread(target=_send_all, name="copy-webhooks", daemon=True).start()
    try:
        _waiting.put_nowait((body, headers))
    except queue.Full:
        log.warning("A webhook was not copied: too many wait.")


def _send_all():
    while True:
        try:
            _send(*_waiting.get())
        except (OSError, HTTPException) as error:
            log.warning("A webhook was not copied: %s", type(error).__name__)


def _send(body, headers):
    parts = urlsplit(COPY_TO)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname, parts.port, timeout=TIMEOUT_S)
    try:
        connection.request("POST", parts.path, body, headers)
        status = connection.getresponse().status
    finally:
        connection.close()
    if status != 200:
        log.warning("A copied webhook was answered %s.", status)
'''

EXPRESS = """\
// Copies each webhook to PaySG Desktop, after this service has answered it.
//
// Save it as copy-webhooks.js, and use it before everything else, body parsers included:
//
//     app.use(require('./copy-webhooks'));

const http = require('http');
const https = require('https');

const ROUTE = «route»;
const COPY_TO = new URL(«url»);
const TIMEOUT_MS = 3000;
const MOST_UNDER_WAY = 20;
const LARGEST = 1024 * 1024;
const LEFT_OUT = new Set([
  'host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'te', 'trailer', 'upgrade', 'expect',
  'authorization', 'proxy-authorization', 'cookie', 'x-forwarded-for',
]);

let underWay = 0;

module.exports = function copyWebhooks(req, res, next) {
  if (req.method !== 'POST' || req.path !== ROUTE) {
    next();
    return;
  }
  const chunks = [];
  let size = 0;
  const push = req.push;
  // The bytes as they come off the connection; whoever parses them afterwards sees the same ones.
  req.push = function pushAndKeep(chunk, encoding) {
    if (chunk) {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(Buffer.from(chunk));
    }
    return push.call(this, chunk, encoding);
  };
  const copy = () => {
    if (req.complete && size <= LARGEST) send(Buffer.concat(chunks), headersOf(req));
  };
  res.once('finish', () => (req.complete ? copy() : req.once('close', copy)));
  next();
};

function headersOf(req) {
  const headers = {};
  for (let at = 0; at < req.rawHeaders.length; at += 2) {
    const name = req.rawHeaders[at];
    if (!LEFT_OUT.has(name.toLowerCase())) headers[name] = [...(headers[name] || []), req.rawHeaders[at + 1]];
  }
  const hops = [req.headers['x-forwarded-for'], req.socket.remoteAddress];
  headers['X-Forwarded-For'] = hops.filter(Boolean).join(', ');
  return headers;
}

function send(body, headers) {
  if (underWay >= MOST_UNDER_WAY) {
    console.warn('A webhook was not copied: too many are under way.');
    return;
  }
  underWay += 1;
  const { request } = COPY_TO.protocol === 'https:' ? https : http;
  const copy = request(
    COPY_TO,
    { method: 'POST', headers: { ...headers, 'Content-Length': body.length }, timeout: TIMEOUT_MS },
    (answer) => {
      if (answer.statusCode !== 200) console.warn(`A copied webhook was answered ${answer.statusCode}.`);
      answer.resume();
    },
  );
  copy.on('timeout', () => copy.destroy(new Error('no answer in time')));
  copy.on('error', (error) => console.warn(`A webhook was not copied: ${error.code || error.message}`));
  copy.on('close', () => { underWay -= 1; });
  copy.end(body);
}
"""

SPRING = """\
// Copies each webhook to PaySG Desktop, after this service has answered it.
//
// Spring Boot 3 and Java 17; with Spring Boot 2 write javax.servlet for jakarta.servlet. Put it into a package of
// yours that Spring scans. The body is what your controller read: it must read all of it (@RequestBody does).

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CopyWebhooks extends OncePerRequestFilter {

    private static final String ROUTE = «route»;
    private static final URI COPY_TO = URI.create(«url»);
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final int LARGEST = 1024 * 1024;
    private static final Set<String> LEFT_OUT = Set.of(
        "host", "connection", "content-length", "transfer-encoding", "keep-alive", "te", "trailer", "upgrade",
        "expect", "authorization", "proxy-authorization", "cookie", "x-forwarded-for");

    private static final Logger log = LoggerFactory.getLogger(CopyWebhooks.class);
    private final Semaphore underWay = new Semaphore(20);
    private final HttpClient client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(TIMEOUT)
        .build();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean isWebhook = "POST".equals(request.getMethod()) && ROUTE.equals(path);
        return !isWebhook || request.getContentLengthLong() > LARGEST;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingRequestWrapper kept = new ContentCachingRequestWrapper(request, LARGEST + 1);
        try {
            chain.doFilter(kept, response);
            response.flushBuffer(); // the answer is on its way before the copy is
        } finally {
            copy(kept);
        }
    }

    private void copy(ContentCachingRequestWrapper request) {
        byte[] body = request.getContentAsByteArray();
        if (body.length > LARGEST || !underWay.tryAcquire()) {
            log.warn("A webhook was not copied: it is too large, or too many are under way.");
            return;
        }
        try {
            client.sendAsync(copyOf(request, body), HttpResponse.BodyHandlers.discarding())
                .whenComplete((answer, error) -> {
                    underWay.release();
                    if (error != null) {
                        log.warn("A webhook was not copied: {}", error.getClass().getSimpleName());
                    } else if (answer.statusCode() != 200) {
                        log.warn("A copied webhook was answered {}.", answer.statusCode());
                    }
                });
        } catch (RuntimeException error) {
            underWay.release();
            log.warn("A webhook was not copied: {}", error.getClass().getSimpleName());
        }
    }

    private static HttpRequest copyOf(HttpServletRequest request, byte[] body) {
        HttpRequest.Builder copy = HttpRequest.newBuilder(COPY_TO)
            .timeout(TIMEOUT)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : Collections.list(request.getHeaderNames())) {
            if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
                Collections.list(request.getHeaders(name)).forEach(value -> copy.header(name, value));
            }
        }
        String before = request.getHeader("X-Forwarded-For");
        String sender = request.getRemoteAddr();
        return copy.header("X-Forwarded-For", before == null ? sender : before + ", " + sender).build();
    }
}
"""

NGINX = """\
# Copies each webhook to PaySG Desktop; your e-service answers as before. Put both into the server block that
# serves the webhook, and check with `nginx -t` before you reload.
#
# nginx sends the copy beside the request, not behind it. It never changes the answer, but a connection that the
# sender keeps open takes its next request only when the copy is done: hence the short deadlines.

location = «route» {
    mirror /paysg-desktop-copy;
    mirror_request_body on;
    proxy_pass http://YOUR-E-SERVICE;    # leave what stands here in your configuration as it is
}

location = /paysg-desktop-copy {
    internal;
«pass»
    proxy_method POST;
    proxy_http_version 1.1;
    proxy_set_header Host «host»;
    proxy_set_header Connection "";
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header Authorization "";
    proxy_set_header Cookie "";
    proxy_connect_timeout 1s;
    proxy_send_timeout 3s;
    proxy_read_timeout 3s;
    proxy_next_upstream off;
}
"""
