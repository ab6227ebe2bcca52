/**
 * Letters of Cyrillic and Greek that look like Latin ones, other brackets and dashes, in pairs. A chosen few of
 * Unicode's confusables (https://www.unicode.org/reports/tr39/): those that let a slot pass for another word.
 */
const pairs =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw ӏl ɡg ɩi ոn ցg ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԜW ӀI ' +
  'αa εe ιi κk νv οo ρp τt υu χx ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  '【[ 】] 〔[ 〕] ⟦[ ⟧] ⁅[ ⁆] ' +
  "‐- ‑- ‒- −- ⁄/ ∕/ ∶: ꞉: ՛' ’' ‘'"

export const lookAlikes: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => [pair[0] as string, pair[1] as string])
)
