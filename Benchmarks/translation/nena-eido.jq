include "common";
. as $all
| (.updatedByAgencyReference."$ref") as $agency
| ([.callComponent[]?.callStartTimestamp | instant] | min // ($all.incidentComponent[0].lastUpdateTimeStamp | instant)) as $reported
| {
  reference: ."$id", agency: $agency,
  agency_type: ([.agencyComponent[]? | select(."$id" == $agency) | .agencyType[]?] | join(" ")),
  investigation: (.incidentComponent[0].internalIncidentId // ."$id"),
  offense: .incidentComponent[0].incidentTypeCommonRegistryText,
  start: ($reported - 7200), end: ($reported + 1800),
  area: [.locationComponent[]?.locationByValue | strings
         | capture("<(?:[a-z]+:)?(?:pos|posList)>(?<at>[^<]+)<").at | split(" ") | map(select(. != "") | tonumber)][0],
  description: ([.notesComponent[]?.notesActionComments | gsub("<[^>]*>"; " ") | gsub("&amp;"; "&")] | join("\n")),
  sealed: {investigator: .updatedByAgentReference."$ref"},
  retention: [.locationComponent[]?.locationByValue | strings
              | capture("retention-expiry>(?<at>[^<]+)<").at | instant] | min
}
