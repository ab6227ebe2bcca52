import {isInQuotation, isInterface, isSpoken, sentenceAround} from '../text/places.ts'
import type {Text} from '../text/readable-texts.ts'
import {insertions} from '../words/insertions.ts'
import {leads} from '../words/neighbours.ts'
import type {Forms} from '../words/wordings.ts'

/** Something in square brackets, and what stands around it. */
export class Bracket {
  readonly inner: string
  readonly before: string
  readonly after: string
  readonly text: Text
  readonly forms: Forms
  /** Blanks stand on both its inner sides. */
  readonly spaced: boolean

  /** Nothing but a link stands in it. */
  readonly isLink: boolean
  /** It stands at the end of the title of a link. */
  readonly closesLink: boolean

  constructor(
    written: string,
    before: string,
    after: string,
    text: Text,
    forms: Forms,
    {isLink = false, closesLink = false} = {}
  ) {
    this.isLink = isLink
    this.closesLink = closesLink
    // `[insert_date]` and `[insert-date]` are the same words.
    this.inner = /^(?:insert|your)[-_]/i.test(written) ? written.replace(/[-_]/g, ' ') : written.trim()
    this.spaced = /^\s.*\s$/s.test(written)
    this.before = before
    this.after = after
    this.text = text
    this.forms = forms
  }

  get words(): readonly string[] {
    return this.inner.split(/\s+/)
  }

  get isCapital(): boolean {
    return /^[\p{Lu}\d#%$]/u.test(this.inner)
  }

  /** Nothing else stands on its line. */
  get isWholeLine(): boolean {
    return /(?:^|\n)\s{0,3}$/.test(this.before) && /^\s{0,3}[.!]?\s{0,3}(?:$|\n)/.test(this.after)
  }

  /** The line above or below is a bracket too, as in a list of links or of people. */
  get isListed(): boolean {
    return /\]\s{0,3}\n\s{0,3}$/.test(this.before) || /^\s{0,3}\n\s{0,3}\[/.test(this.after)
  }

  /** Nothing else stands in its block. */
  get isWhole(): boolean {
    return this.before.trim() === '' && this.after.trim() === ''
  }

  /** Behind a colon, a bar or a dash, and in front of nothing: what a label announces. */
  get isValue(): boolean {
    return (
      /(?:[:|=]|\s[–—-]|(?:^|\n)\s{0,3}(?:→|⇒|[-=]>))(?:\s|\*|_){0,3}$/.test(this.before) &&
      /^[\s*_]{0,3}[.,;]?\s{0,3}(?:$|[\n(|,;→])/.test(this.after)
    )
  }

  /** Behind a preposition, an article or a copula, which in all our languages are short. */
  get isBehindShortWord(): boolean {
    return /(?:^|[\s(>])\p{L}\p{Ll}{0,3}\s$/u.test(this.before) || leading.test(this.before)
  }

  /** In front of nothing, of a punctuation mark, or of a sentence that goes on. */
  get closesOrGoesOn(): boolean {
    return /^(?:$|[\n.,;:!?()%’'"”/–—-]|\s(?:$|[\n(|–—&?!:;»\p{Ll}\d[-]|UTC\b|GMT\b|[AP]M\b|[CEMP]S?[DE]?T\b))/u.test(
      this.after
    )
  }

  get isInSentence(): boolean {
    return /[\p{L}\d,]\s$/u.test(this.before) && /^(?:\s\p{Ll}|[,.;)])/u.test(this.after)
  }

  get isQuoted(): boolean {
    return isInQuotation(this.before, this.after, this.text.role)
  }

  /** In the words that somebody is reported to have said. */
  get isSaid(): boolean {
    return isSpoken(this.before, this.after)
  }

  get isInterface(): boolean {
    return isInterface(this.before)
  }

  /** The sentence around it. */
  get sentence(): string {
    return sentenceAround(`${this.before}[${this.inner}]${this.after}`, this.before.length).replace(this.inner, '')
  }

  /** "[the router]", "[and others]": begins as what editors put into a sentence does. */
  get beginsAsInsertion(): boolean {
    const [first = ''] = this.words
    return (
      insertions.has(
        first
          .toLowerCase()
          .replaceAll('’', "'")
          .replace(/[^\p{L}'-]/gu, '')
      ) && !/^\p{Lu}{2}/u.test(this.inner)
    )
  }

  /** One word in lower case that names no field: "[train]", "[params]". */
  get isPlainWord(): boolean {
    return /^[\p{Ll}-]{1,40}$/u.test(this.inner) && !this.forms.isFieldName(this.inner)
  }

  get isOrder(): boolean {
    return this.forms.order.test(this.inner)
  }
}

const leading = new RegExp(`(?:^|[\\s(>])(?:${leads})\\s$`, 'i')
