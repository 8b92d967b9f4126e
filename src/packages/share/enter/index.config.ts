export default definePageConfig({ navigationBarTitleText: '温商之家' })
