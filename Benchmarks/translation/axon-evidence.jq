include "common";
.communityRequest | {
  reference: .id, agency: .agencyOri, investigation: (.code | ascii_upcase), offense: .offenseCode,
  start: (.incidentStartDateTime | instant), end: (.incidentEndDateTime | instant),
  area: (.map.coordinates[0] | checked_ring),
  description: (.requestTitle + ". " + .requestDescription), sealed: {investigator}
}
