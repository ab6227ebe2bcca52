/** What a run writes, and what it tells besides. */
export interface Output {
  out(text: string): void
  tell(text: string): void
}
