-- Sends the requests of a file, each once, and tells at the end what came of it, in one line.
-- The file holds each request with its length before it, as four bytes, the lowest first.

local requests = {}
local next_one = 0

function init(args)
    local file = assert(io.open(args[1], "rb"))
    local head = file:read(4)
    while head do
        local a, b, c, d = head:byte(1, 4)
        requests[#requests + 1] = file:read(a + b * 256 + c * 65536 + d * 16777216)
        head = file:read(4)
    end
    file:close()
end

function request()
    next_one = next_one + 1
    if next_one > #requests then next_one = 1 end
    return requests[next_one]
end

function done(summary, latency, requests_)
    local errors = summary.errors
    io.write(string.format(
        '{"answers": %d, "failures": %d, "seconds": %.6f, "p50_ms": %.3f, "p95_ms": %.3f, "p99_ms": %.3f, "max_ms": %.3f}\n',
        summary.requests - errors.status, errors.status + errors.connect + errors.read + errors.write + errors.timeout,
        summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
        latency:percentile(99) / 1e3, latency.max / 1e3))
end
