export default definePageConfig({
  navigationBarTitleText: '搁置事项',
  enablePullDownRefresh: true,
})
