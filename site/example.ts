/** An article as they come, to look at. */
export const example = `# Northwind ticket outage: what happened

The Northwind ticket outage began on [insert date] and left 40,000 passengers without tickets. Investigations revealed
that a faulty update had reached all machines at once. See the [statement](#TODO-link-to-statement).

## Timeline

- 09:14 UTC: the first machines fail
- 10:16 UTC: the update is withdrawn, after 45 minutes

## Impact

## You might also like

- [The young years of a famous boxer](https://news.test/boxer)
- [Ten recipes for a rainy Sunday](https://news.test/recipes)
- [Why cats sleep all day](https://news.test/cats)
`
