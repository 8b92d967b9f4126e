exports.main = async ({ bytes }) => 'x'.repeat(bytes - 2)
