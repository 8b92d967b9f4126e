export default definePageConfig({ navigationBarTitleText: '认捐海报', enableShareAppMessage: true })
