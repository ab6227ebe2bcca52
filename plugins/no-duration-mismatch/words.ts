/** Labels of published reports: when it began, when it ended, how long it took. */
export const startLabel =
  /\b(?:first detected|detected|started?(?: at| time)?|start time|began|beginning|incident (?:start(?:ed)?|declared)|declared|outage start|onset|from|first alert|begin)\b[^\p{L}]{0,6}$/iu
export const endLabel =
  /\b(?:resolved(?: at)?|repaired(?: at)?|ended?(?: at| time)?|end time|restored(?: at)?|recovered|closed|fixed|mitigated|incident (?:end(?:ed)?|resolved)|outage end)\b[^\p{L}]{0,6}$/iu
export const durationLabel =
  /\b(?:how long|time to (?:repair|resolve|resolution|restore|recovery|recover|fix)|duration|total (?:time|downtime|duration|outage)|downtime|outage (?:length|duration)|lasted|length(?: of (?:the )?outage)?)\b[^\p{L}\d]{0,8}$/iu
/** "35h 36m (during support hours)", "42 minutes in the EU": only a part of it is counted. */
export const partly =
  /\b(?:support|working|business|office|opening) hours\b|\b(?:excluding|not counting|of which|on weekdays|intermittent\w{0,2}|in total|combined|cumulative\w{0,2}|each|per|every|average|median)\b/i
/** What stands between two moments of one range. */
export const rangeBetween =
  /^\W{0,4}(?:UTC|GMT|[A-Z]{2,4})?\W{0,4}(?:to|until|till|and|through|–|—|-|−)\W{0,3}(?:about\s|around\s)?$/i
/** What announces the length of a range. */
export const totals =
  /\b(?:for|lasted|lasting|took|taking|total of|duration of|duration|outage of|after|over|within|spanning)\b[^.]{0,60}$/i
