declare module 'miniprogram-exparser' {
  const exparser: {
    Event: {
      create(type: string, detail: object, options: object): object
      dispatchEvent(target: object, event: object): void
    }
  }
  export default exparser
}
