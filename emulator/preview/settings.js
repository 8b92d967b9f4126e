/** What the bar says, kept in the address so that a reload and a copied link show the same. */
const choices = {
  screen: ['one', 'two', 'wide'],
  font: ['16', '20', '24'],
  theme: ['light', 'dark'],
}

export function readSettings() {
  const query = new URLSearchParams(location.search)
  const settings = { left: query.get('left'), right: query.get('right') }
  for (const [name, values] of Object.entries(choices)) {
    settings[name] = values.includes(query.get(name)) ? query.get(name) : values[0]
  }
  return settings
}

export function keepSettings(settings) {
  const kept = Object.entries(settings).filter(([, value]) => value)
  history.replaceState(null, '', `?${new URLSearchParams(kept)}`)
}
