export { leadingTerm } from '../core/glossary/model.js';
export { conceptName, distinctionName, sideName } from '../core/glossary/names.js';
