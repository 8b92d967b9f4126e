export default definePageConfig({ navigationBarTitleText: '认捐项目', enableShareAppMessage: true })
