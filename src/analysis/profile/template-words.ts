import {either} from '../../article/text/any-of.ts'
import {fileNameOf} from './rows/common.ts'

/**
 * What a title calls a form that is there to be copied: "Post-mortem template", "Template for a router", "Modelo de informe". A
 * template in the midst is what the article is about: "How a template of mails broke the queue".
 */
const templateTitle = either(
  /(?<!\p{L})(?:templates?|vorlage|plantilla|sjabloon)(?=\W{0,6}$|\s?[:(–—<])/iu,
  /^\W{0,4}(?:(?!(?:how|why|when|an?|the|by|of|in|with)\s)[\p{L}\d()-]{1,20}\s){0,5}?(?:templates?|vorlage|plantilla)\s(?:for|by|of|für|de|del|para|voor)(?!\p{L})/iu,
  /^\W{0,4}(?:(?:modelo|modèle)\sd|mal\sfor)(?!\p{L}{3})|模板|テンプレート|шаблон/iu
)

/** The words by which a title or the name of a file says that it is one. */
export const namesTemplate = (title: string, path: string): RegExpExecArray | null =>
  templateTitle.exec(title) ??
  templateTitle.exec(
    fileNameOf(path)
      .replace(/\.\w{1,9}$/, '')
      .replace(/[_.-]+/g, ' ')
      .trim()
  )
