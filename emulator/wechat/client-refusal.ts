/** What `wx.…` itself answers with `fail`, before anything of the cloud is asked. */
export class ClientRefusal extends Error {
  constructor(
    readonly errCode: number,
    message: string,
  ) {
    super(message)
  }
}
