/** Marks that chat assistants leave in copied text. */
export const marks: readonly RegExp[] = [
  // ChatGPT
  /:?contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/g,
  /\[?oai_citation[:‡†\d][^\s\])]{0,80}\]?/g,
  /\boaicite:\d{1,4}\b/g,
  /[\uE000-\uF8FF]?(?:cite|filecite|navlist|image_group)?[\uE000-\uF8FF]?\bc?(?:ite)?turn\d{1,3}(?:search|image|view|news|file|forecast|fetch|academia|product|reddit)\d{1,3}(?:[\uE000-\uF8FF]?turn\d{1,3}(?:search|image|view|news|file|forecast|fetch|academia|product|reddit)\d{1,3}){0,20}[\uE000-\uF8FF]?/g,
  /\battributableIndex\b[^\s]{0,40}/g,
  // Gemini
  /\[cite(?:_start|_end|:\s?\d[\d,\s-]{0,40})\]?/g,
  /\[span_\d{1,4}\]\((?:start|end)_span\)/g,
  // Grok, DeepSeek, Perplexity
  /\bgrok_(?:card|render)[^\s]{0,80}/g,
  /【\d{1,4}(?:[:†][^】\n]{0,60})?】/g,
  /\[(?:attached_file|web|file|image):\d{1,4}\]/g
]

/** Tracking parameters that an assistant puts into the links it gives. */
export const tracking = /[?&]utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity|gemini|claude\.ai)\b/i

/** What an assistant says about itself or to the person in front of it; no article says so. */
export const phrases: readonly RegExp[] = [
  /\bas an AI (?:language )?(?:model|assistant)\b/gi,
  /\bas of my (?:last|latest|most recent) (?:knowledge |training )?(?:update|cutoff|cut-off|training)\b/gi,
  /\bmy (?:knowledge|training) (?:cut-?off|data (?:only )?(?:goes|extends))\b/gi,
  /\bI (?:do not|don['’]t|cannot|can['’]t) (?:have (?:access to )?real-time|browse the (?:internet|web)|access (?:real-time|current|live))\b/gi,
  /^(?:certainly|sure|of course|absolutely)[!,.] (?:here(?:['’]s| is| are)|below (?:is|are)|I['’](?:ll|ve))\b[^.!?:\n]{0,120}/gim,
  /^here(?:['’]s| is) (?:a|an|the|your) (?:revised|rewritten|updated|polished|improved|expanded|refined|shortened|cleaned-up) (?:version|draft|article|text|paragraph|section|post)\b[^.!?:\n]{0,80}/gim,
  /\bif you(?:['’]d like|['’]d want| want| would like| need)(?:,| me to\b)[^.!?\n]{0,20}\s?(?:I can|just let me know)\b[^.!?\n]{0,120}/gi,
  /\bif you need [^.!?\n]{3,120}, please specify\b/gi,
  /\bwould you like me to\b[^.!?\n]{0,120}\?/gi,
  /\blet me know if you(?:['’]d like| want| would like) (?:me to|any (?:changes|revisions|edits)|a (?:different|shorter|longer))\b[^.!?\n]{0,80}/gi,
  /\bthe user(?:['’]s (?:request|query|prompt|question|instructions)| (?:wants|asked|is asking|mentioned|provided|requested|specified)\b)/gi,
  /\blet me (?:start|begin) (?:by )?(?:drafting|writing|outlining|structuring)\b[^.!?\n]{0,60}/gi,
  /\bI(?:['’]ll| will| need to| should) (?:fill in the details|keep the tone|make sure (?:the|to) (?:tone|include|cover|structure)|structure (?:the|this) (?:article|post|write-?up))\b[^.!?\n]{0,60}/gi,
  /\bdiese antwort wurde von einer ki\b|\bals ki-sprachmodell\b|\ben tant que modèle de langage\b|\bcomo modelo de (?:lenguaje|linguagem)\b/gi
]
