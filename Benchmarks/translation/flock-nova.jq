include "common";
{
  reference: .data.requestId, agency: .data.agency.ori, state: .data.agency.state,
  investigation: (.data.investigationCode | ascii_upcase | gsub(" "; "-")),
  offense: .data.offenseType, start: (.data.startDate | instant), end: (.data.endDate | instant),
  area: (if .data.area then .data.area.area.coordinates[0] | checked_ring
         else .data.radius.radius | disc(.latitude; .longitude; .radius * 1609.344) end),
  description: .data.message, purpose: .data.reason,
  vehicles: [.data.involvedVehicles[]? | {color, make, model}],
  attestations: .data.attestations,
  sealed: {case_number: .data.caseNumber, investigator: .data.requestedBy}
}
