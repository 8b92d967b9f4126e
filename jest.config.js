const transform = {
  '^.+\\.[jt]sx?$': [
    'babel-jest',
    {
      babelrc: false,
      configFile: false,
      presets: [
        ['@babel/preset-env', { targets: { node: 'current' } }],
        ['@babel/preset-react', { runtime: 'automatic' }],
        '@babel/preset-typescript',
      ],
    },
  ],
}
const aliases = { '^@/(.*)$': '<rootDir>/src/$1', '^@contract/(.*)$': '<rootDir>/contract/$1' }
const ignore = { modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.cache'] }

/** Runs on Node, from source. */
const node = (displayName, testMatch) => ({
  displayName,
  testEnvironment: 'node',
  testMatch,
  transform,
  moduleNameMapper: aliases,
  ...ignore,
})

module.exports = {
  testTimeout: 90_000,
  // A worker keeps what each file has loaded; from some gigabytes on it does little but collect garbage.
  workerIdleMemoryLimit: '700MB',
  projects: [
    node('rules', [
      '<rootDir>/{contract,cloudfunctions,emulator,src,scripts}/**/*.test.ts',
      '<rootDir>/eslint-rules/*.test.js',
      '<rootDir>/tests/{,field/}*.test.ts',
    ]),
    node('conformance', ['<rootDir>/tests/conformance/**/*.test.ts']),
    node('flows', ['<rootDir>/tests/flows/**/*.test.ts']),
    node('browser', ['<rootDir>/tests/browser/**/*.test.ts']),
    {
      displayName: 'pages',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/pages/**/*.test.tsx'],
      transform,
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/tests/support/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/support/taro.ts',
        '\\.(s?css|png|svg)$': '<rootDir>/tests/support/empty-module.js',
        ...aliases,
      },
      ...ignore,
    },
    {
      displayName: 'mini-program',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/mini-program/**/*.test.ts'],
      // The built mini-program runs as it is; only the tests about it are compiled.
      transform: { '/(tests|contract)/.+\\.ts$': transform['^.+\\.[jt]sx?$'] },
      moduleNameMapper: aliases,
      modulePathIgnorePatterns: ['<rootDir>/dist/h5', '<rootDir>/dist/cloudfunctions', '<rootDir>/.data'],
    },
  ],
}
