include "common";
{
  reference: .objectId, agency: .communityRequest.ori, investigation: (.communityRequest.code | ascii_upcase),
  offense: .communityRequest.offenseType,
  start: (.communityRequest.timeFrame.start | instant), end: (.communityRequest.timeFrame.end | instant),
  area: (.location | disc(.latitude; .longitude; 250)),
  description: (.narratives | join("\n")), sealed: {case_number: .displayId}
}
