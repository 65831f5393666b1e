include "common";
.data | {
  reference: .case_reference, agency: "TX0571200", investigation: .case_reference, offense,
  start: (.started | instant), end: (.ended | instant),
  area: disc(.latitude; .longitude; 250), description: .summary
}
