import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import {addMessage} from '../../src/rules/vfile-message.ts'

const place = (line: number) => ({start: {line, column: 1}, end: {line, column: 2}})

function told(count: number): VFileMessage {
  return addMessage(new VFile(), {
    ruleId: 'no-x',
    severity: 'warning',
    reason: 'Mend it',
    place: place(1),
    note: 'Why.',
    url: null,
    actual: 'x',
    expected: null,
    causes: Array.from({length: count}, (_, index) => ({reason: `Place ${index + 2}`, place: place(index + 2)}))
  })
}

function causesOf(message: VFileMessage): string[] {
  const {cause} = message
  return cause instanceof VFileMessage ? [cause.reason, ...causesOf(cause)] : []
}

test('a finding with one place has no cause', () => {
  expect(causesOf(told(0))).toEqual([])
  expect(told(0).note).toBe('Why.')
})

test('three second places are causes, the others stand in the note', () => {
  expect(causesOf(told(3))).toEqual(['Place 2', 'Place 3', 'Place 4'])
  expect(told(3).note).toBe('Why.')
  expect(causesOf(told(5))).toEqual(['Place 2', 'Place 3', 'Place 4'])
  expect(told(5).note).toBe('Why. Also at 5:1 and 6:1.')
})

test('a note names twenty places and counts the rest', () => {
  expect(told(30).note).toMatch(/^Why\. Also at 5:1, (?:\d+:1, ){18}24:1 and 7 more places\.$/)
})
