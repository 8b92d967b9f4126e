/** What this person's WeChat asks of the local WeChat. @throws Error in its words */
export async function ask(person, path, body) {
  const response = await fetch(`/wechat/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'x-wechat-person': person },
    body: body && JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok || answer.errCode) throw new Error(answer.errMsg ?? String(response.status))
  return answer
}

/** What WeChat knows of the mini-program: one and the same for everybody. */
export const miniProgram = fetch('/wechat/mini-program').then((response) => response.json())
