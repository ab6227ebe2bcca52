import {anyOf} from '../../src/article/text/any-of.ts'

/** Marks that chat assistants leave in copied text, by vendor. */
export const marks: readonly RegExp[] = [
  // ChatGPT
  /:?contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/g,
  /\[?oai_citation[:‡†\d][^\s\])]{0,80}\]?/g,
  /\[?\boaicite:\d{1,4}\b\]?/g,
  anyOf(
    ['search', 'image', 'view', 'news', 'file', 'forecast', 'fetch', 'academia', 'product', 'reddit'],
    'g',
    '[\\uE000-\\uF8FF]?(?:cite|filecite|navlist|image_group)?[\\uE000-\\uF8FF]?\\bc?(?:ite)?turn\\d{1,3}',
    '\\d{1,3}(?:[\\uE000-\\uF8FF]?turn\\d{1,3}(?:search|image|view|news|file|forecast|fetch|academia|product|reddit)\\d{1,3}){0,20}[\\uE000-\\uF8FF]?'
  ),
  /\battributableIndex\b[^\s]{0,40}/g,
  // Gemini
  /\[cite(?:_start|_end|:\s?\d[\d,\s-]{0,40})\]?/g,
  /\[span_\d{1,4}\](?:\((?:start|end)_span\))?/g,
  // Grok, DeepSeek, Perplexity
  /\bgrok_(?:card|render)\w{0,60}(?:=\{\S{0,80}\})?/g,
  /【\d{1,4}(?:[:†][^】\n]{0,60})?】/g,
  /\[(?:attached_file|web|file|image|memory|page|search|doc):\d{1,4}\]/g,
  /\[continued in (?:the )?next (?:response|message)\]/gi
]

/** Tags of assistants, and link targets that lead nowhere: `<grok-card …>`, `[span_1](start_span)`. */
export const tag = /^(?:grok-card|antartifact|antthinking|thinking|think|citation_card)$/
export const target = /^(?:start|end)_span$/

/** Tracking parameters that an assistant puts into the links it gives. */
export const tracking = anyOf(
  [
    'chatgpt\\.com',
    'openai',
    'copilot\\.com',
    'perplexity(?:\\.ai)?',
    'gemini(?:\\.google\\.com)?',
    'claude\\.ai',
    'grok\\.com',
    'deepseek(?:\\.com)?'
  ],
  'i',
  '[?&]utm_source='
)

/** What an assistant says about itself or to the person in front of it; no article says so. */
export const phrases: readonly RegExp[] = [
  // What it is, what it knows and what it cannot do.
  /(?<!\bsuch )\bas an? (?:AI|(?:large )?language) (?:language )?(?:model|assistant)\b/gi,
  /\bas of my (?:last|latest|most recent) (?:knowledge |training )?(?:update|cutoff|cut-off|training)\b/gi,
  /\bmy (?:knowledge|training) (?:cut-?off|data (?:only )?(?:goes|extends))\b/gi,
  /\bI (?:do not|don['’]t|cannot|can['’]t|am unable to) (?:have (?:access to )?(?:real-time|browsing|live|current)|browse the (?:internet|web)|access (?:real-time|current|live))\b/gi,
  anyOf(
    ['assist', 'help', 'fulfil', 'comply', 'provide', 'generate', 'create', 'continue'],
    'gi',
    "\\bI['’]?(?: a)?m sorry, but I (?:cannot|can['’]t|am unable to|am not able to) ",
    '\\w{0,3}\\b[^.!?\\n]{0,80}'
  ),
  /\bI (?:cannot|can['’]t|am unable to) (?:fulfil|comply with|assist with)l?\b[^.!?\n]{0,60}\brequests?\b/gi,
  // An apology in the first person singular for what a program cannot look up; a writer says "we".
  /\b(?:(?:I['’]m |I am )?sorry|unfortunately|I apologi[sz]e),? (?:but )?I (?:have no (?:way|means) (?:to|of)|(?:do not|don['’]t) have (?:specific|detailed|up-to-date|the ability to|a way to|any way to)|(?:cannot|can['’]t|am (?:unable|not able) to) (?:look up|access|browse|verify|retrieve|search|confirm))\b[^.!?\n]{0,120}[.!?]?/gi,
  // What a plugin for search engines asks for, two on a line.
  /\b(?:SEO title|meta (?:title|description)|slug|focus key(?:phrase|word)s?):[^\n]{1,200}\b(?:SEO title|meta (?:title|description)|slug|focus key(?:phrase|word)s?):[^\n]{0,200}/gi,
  // How it begins.
  /^(?:certainly|sure|of course|absolutely|gladly)[!,.] (?:here(?:['’]s| is| are)|below (?:is|are)|I['’](?:ll|ve))\b[^.!?:\n]{0,120}/gim,
  anyOf(
    ['revised', 'rewritten', 'updated', 'polished', 'improved', 'expanded', 'refined', 'shortened', 'cleaned-up'],
    'gim',
    "^here(?:['’]s| is) (?:a|an|the|your) ",
    ' (?:version|draft|article|text|paragraph|section|post)\\b[^.!?:\\n]{0,80}'
  ),
  /(?:^|[.!] )here(?:['’]s| is) your (?:revised|rewritten|updated|polished|improved|expanded|refined) [^.!?:\n]{3,80}:$/gim,
  /^(?:gerne|natürlich|selbstverständlich)[!,.] (?:hier (?:ist|sind|folgt)|im folgenden)\b[^.!?:\n]{0,120}/gim,
  /^(?:bien s[uû]r|certainement|avec plaisir)\s?[!,.] (?:voici|ci-dessous)\b[^.!?:\n]{0,120}/gim,
  /^¡?(?:claro|por supuesto|con gusto|claro que s[ií]|com certeza)[!,.] (?:aqu[ií] (?:tienes|est[aá]|te)|a continuaci[oó]n|a seguir|segue)[^.!?:\n]{0,120}/gim,
  // How it ends.
  /^I hope (?:this|that) helps(?:[!.](?= |$)|$)/gim,
  /^(?:ich hoffe,? das hilft|j['’]espère que cela (?:vous )?aide|espero que (?:esto )?(?:te )?ayude|espero que (?:isso )?ajude)[^.!?\n]{0,40}[!.]?$/gim,
  /\bif you(?:['’]d like|['’]d want| want| would like| need)(?:,| me to\b)[^.!?\n]{0,20}\s?(?:I can|just let me know)\b[^.!?\n]{0,120}/gi,
  /\bif you need [^!?\n]{3,160}, please specify\b/gi,
  /\bwould you like me to\b[^.!?\n]{0,120}\?/gi,
  /\blet me know if you(?:['’]d like| want| would like) (?:me to|any (?:changes|revisions|edits)|a (?:different|shorter|longer))\b[^.!?\n]{0,80}/gi,
  /^(?:please )?feel free to (?:ask|reach out|let me know) if you (?:need|have|want) any(?:thing else| (?:further|other|more|additional) (?:help|assistance|questions|changes|information))\b[^.!?\n]{0,60}/gim,
  // What it asks for, and what it tells the writer to do with its text.
  /\bplease (?:provide|share) (?:me with )?(?:the|your|more|any) [^.!?\n]{3,80}\b(?:and I(?:['’]ll| will| can)|so (?:that )?I can)\b[^.!?\n]{0,80}/gi,
  /\b(?:please|remember to|make sure to|be sure to|don['’]t forget to|note:) (?:replace|fill in|update|customi[sz]e|adjust) (?:all |any |the )?(?:bracketed|placeholders?|text in brackets|\[)[^.!?\n]{0,120}/gi,
  /^(?:word count|wordcount):? ?~?\d{2,5}(?: words)?$/gim,
  /^regenerate response$/gim,
  // What it says to itself.
  anyOf(
    ['write-?up', 'article', 'report', 'post', 'post-?mortem', 'summary', 'draft', 'version', 'rewrite', 'piece'],
    'gim',
    '^(?:(?:okay|ok|alright|so|hmm|first)[,.] )?the user (?:wants|has asked|asked|is asking|requested|has requested) (?:me |us )?(?:for |to )?(?:write |create |draft )?(?:an?|the|this)\\b(?: [\\w-]{1,20}){0,4} '
  ),
  /\b(?:according to|based on|as per|per|following) the user['’]s (?:request|query|prompt|question|instructions)\b/gi,
  /\blet me (?:start|begin) (?:by )?(?:drafting|writing|outlining|structuring)\b[^.!?\n]{0,60}/gi,
  /\bI(?:['’]ll| will| need to| should) (?:fill in the details|keep the tone|make sure (?:the|to) (?:tone|include|cover|structure)|structure (?:the|this) (?:article|post|write-?up))\b[^.!?\n]{0,60}/gi,
  /\b(?:diese antwort wurde von einer ki|als (?:ki-)?sprachmodell|en tant (?:que|qu['’]) ?(?:modèle de langage|ia\b|intelligence artificielle)|como (?:un )?modelo de (?:lenguaje|linguagem))/gi
]
