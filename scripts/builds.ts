import { buildApp } from './build-app'
import { buildFunctions } from './build-functions'
import type { Build } from './unless-unchanged'

const always = ['contract', 'package-lock.json', 'tsconfig.json']
const app = ['src', 'config', 'babel.config.js', 'scripts/build-app.ts', ...always]

export const functions: Build = {
  name: 'functions',
  inputs: ['cloudfunctions', 'scripts/build-functions.ts', ...always],
  marker: 'dist/cloudfunctions/api/index.js',
  run: () => buildFunctions(),
}

/** The mini-program in a browser, for the preview and the browser tests. */
export const h5: Build = {
  name: 'h5',
  inputs: app,
  marker: 'dist/h5/index.html',
  run: () => buildApp('h5'),
}

export const weapp: Build = {
  name: 'weapp',
  inputs: [...app, 'project.config.json'],
  marker: 'dist/weapp/app.js',
  run: () => buildApp('weapp'),
}
