/**
 * Hours east of Greenwich of the abbreviations that mean one zone only, as the Time Zone Database writes them
 * (https://data.iana.org/time-zones/theory.html, files africa, europe, asia, australasia and northamerica). Intl knows few of them,
 * and takes some for others. MEZ and MESZ are what German calls CET and CEST.
 *
 * Left out, for each stands for several zones: IST (India, Israel, Ireland), CST (Central, China, Cuba), BST (British
 * Summer, Bangladesh), AST (Atlantic, Arabia).
 */
export const zoneHours: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WAT: 1,
  CAT: 2,
  SAST: 2,
  EAT: 3,
  PKT: 5,
  WIB: 7,
  WEST: 1,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  SGT: 8,
  HKT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  ACST: 9.5,
  AEST: 10,
  ACDT: 10.5,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  HST: -10,
  AKST: -9,
  AKDT: -8,
  PST: -8,
  PDT: -7,
  MST: -7,
  MDT: -6,
  CDT: -5,
  EST: -5,
  EDT: -4
}
