-- Sends prepared requests from a file, each thread its own share of them, and prints one line of JSON at the end.
-- Arguments: file, bytes of a request, first request, number of requests, threads, "once" or "again".

local threads = {}

function setup(thread)
    thread:set("share_index", #threads)
    table.insert(threads, thread)
end

function init(arguments)
    record_bytes = tonumber(arguments[2])
    share = math.floor(tonumber(arguments[4]) / tonumber(arguments[5]))
    offset = (tonumber(arguments[3]) + share_index * share) * record_bytes
    repeats = arguments[6] == "again"
    exhausted = false
    file = assert(io.open(arguments[1], "rb"))
    file:setvbuf("full", 1048576)
    file:seek("set", offset)
    left = share
end

function request()
    if left == 0 then
        if repeats then
            file:seek("set", offset)
            left = share
        else
            exhausted = true
            wrk.thread:stop()
            return last
        end
    end
    left = left - 1
    last = file:read(record_bytes)
    return last
end

function done(summary, latency, requests)
    local ran_out = false
    for _, thread in ipairs(threads) do
        ran_out = ran_out or thread:get("exhausted")
    end
    local errors = summary.errors
    print(string.format(
        '{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"refused":%d,"broken":%d,"ran_out":%s}',
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), errors.status,
        errors.connect + errors.read + errors.write + errors.timeout, tostring(ran_out)))
end
