/** `make('button.row', { onclick }, 'text', other)`: an element with a class, properties and what is in it. */
export function make(kind, properties = {}, ...children) {
  const [tag, ...classes] = kind.split('.')
  const element = document.createElement(tag || 'div')
  element.classList.add(...classes)
  const { dataset = {}, aria = {}, ...rest } = properties
  Object.assign(element, tag === 'button' ? { type: 'button', ...rest } : rest)
  Object.assign(element.dataset, dataset)
  for (const [name, value] of Object.entries(aria)) element.setAttribute(`aria-${name}`, value)
  element.append(...children.flat().filter((child) => child !== null && child !== undefined))
  return element
}
