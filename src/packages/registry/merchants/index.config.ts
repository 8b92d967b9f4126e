export default definePageConfig({
  navigationBarTitleText: '温商信息库',
  enablePullDownRefresh: true,
})
