export default definePageConfig({ navigationBarTitleText: '写资讯' })
