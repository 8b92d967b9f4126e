export default definePageConfig({
  navigationBarTitleText: '商会',
  enablePullDownRefresh: true,
})
