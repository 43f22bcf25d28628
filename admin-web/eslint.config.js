import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

/** Folders reach each other through "@/folder"; relative paths stay inside a folder, so that these rules see everything. */
const outOfTheFolder = {
  regex: '^(\\.\\./)+(app|features|components|lib|bpmn|testing|locales)(/|$)',
  message: 'Reach other folders through "@/...".',
}
const bpmnLibrary = { regex: '^(bpmn-js|diagram-js|bpmn-moddle)', message: 'Only src/bpmn knows bpmn-js.' }
const codeLibrary = { regex: '^(@codemirror|@lezer)', message: 'Only src/code knows CodeMirror.' }
const no = (folders, message) => ({ regex: `^@/(${folders})(/|$)`, message })

const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [outOfTheFolder, ...patterns] }] },
})

export default typescript.config(
  { ignores: ['target', 'node_modules', 'src/lib/server.d.ts'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  reactHooks.configs.flat['recommended-latest'],
  restrict(['src/app/**'], bpmnLibrary, codeLibrary),
  restrict(
    ['src/features/**'],
    bpmnLibrary,
    codeLibrary,
    no('app', 'app composes features, not the other way round.'),
    {
      regex: '^@/features|^(\\.\\./){2,}',
      message: 'Features do not know each other.',
    },
  ),
  restrict(
    ['src/components/**'],
    bpmnLibrary,
    codeLibrary,
    no('app|features|bpmn|code', 'Shared components know no feature.'),
  ),
  restrict(
    ['src/bpmn/**'],
    no('app|features|components', 'The diagram knows nothing of the pages around it.'),
  ),
  restrict(
    ['src/code/**'],
    no('app|features|components|bpmn', 'The code editor knows nothing of the pages around it.'),
  ),
  restrict(
    ['src/lib/**'],
    bpmnLibrary,
    codeLibrary,
    no('app|features|components|bpmn|code', 'lib stands below everything else.'),
  ),
)
