/**
 * Attributions that name nobody: who says so? by whom? After Wikipedia's guidance on weasel words
 * (https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Unsupported_attributions).
 */
export const vague: readonly RegExp[] = [
  /\b(?:experts|analysts|observers|critics|insiders|sources|reports|rumou?rs|estimates|studies) (?:say|claim|believe|argue|suggest|indicate|estimate|warn)\b/gi,
  /\bit (?:is|was) (?:widely |generally |commonly )?(?:believed|thought|reported|rumou?red|understood|said) that\b/gi,
  /\binvestigations (?:into [^.!?\n]{1,80} )?(?:revealed|showed|found|suggested|indicated)\b/gi,
  /\b(?:many|countless|numerous|various) (?:customers|users|people|companies|organi[sz]ations|businesses) (?:reported|complained|said|claimed|noted)\b/gi,
  /\b(?:was|were|is|has been|have been) (?:widely |largely |partly )?attributed to\b/gi,
  /\baccording to (?:reports|sources|experts|rumou?rs|some|many)\b/gi
]
