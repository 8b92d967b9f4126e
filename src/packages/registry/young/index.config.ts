export default definePageConfig({
  navigationBarTitleText: '新生代',
  enablePullDownRefresh: true,
})
