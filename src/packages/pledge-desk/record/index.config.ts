export default definePageConfig({ navigationBarTitleText: '代录认捐' })
