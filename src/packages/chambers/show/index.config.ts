export default definePageConfig({ navigationBarTitleText: '商会', enableShareAppMessage: true })
