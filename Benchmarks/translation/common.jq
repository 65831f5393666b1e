# Seconds since 1970 of a time with an offset, or of a number of seconds or milliseconds.
def instant:
  if type == "number" then (if . >= 100000000000 then . / 1000 else . end)
  else capture("^(?<date>[0-9-]{10})[Tt](?<time>[0-9:]{8})(?<part>\\.[0-9]+)?(?<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})$")
    | ((.date + "T" + .time + "Z") | fromdateiso8601) + ((.part // "0") | tonumber)
      - (if .zone | test("[Zz]") then 0
         else (if .zone[0:1] == "-" then -1 else 1 end) * ((.zone[1:3] | tonumber) * 3600 + (.zone[4:6] | tonumber) * 60) end)
  end;

def disc($latitude; $longitude; $metres): {latitude: $latitude, longitude: $longitude, metres: $metres};

def checked_ring: if length < 4 or .[0] != .[-1] then error("unclosed") else . end;
