include "common";
{"Burglary": "220", "Felony": "290"} as $offenses | {
  reference: .eventId, agency: "TX0571200", investigation: .eventId,
  offense: ($offenses[.category // ""] // $offenses[.type // ""]),
  start: (.eventStartTimeUtc | instant), end: (.eventEndTimeUtc | instant),
  area: (.location | disc(.latitude; .longitude; 250)), description
}
