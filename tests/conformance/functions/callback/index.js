exports.main = (event, context, callback) => {
  setTimeout(
    () => (event.fail ? callback(new Error('no')) : callback(null, { ok: context.function_name })),
    5,
  )
}
