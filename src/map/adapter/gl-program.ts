/** Compiles and links a program. Throws with the log of the driver if its text is wrong; null when the context has been lost, where nothing can be drawn. */
export function glProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    // goes with the program
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  // the parameter is a boolean
  if ((gl.getProgramParameter(program, gl.LINK_STATUS) as boolean) || gl.isContextLost()) return program;
  throw new Error(
    `A program of the map's signs cannot be linked: ${gl.getProgramInfoLog(program) ?? 'no reason given'}`,
  );
}

export interface GlAttribute {
  readonly name: string;
  /** Numbers of four bytes each. */
  readonly size: number;
}

/** A vertex array that reads its attributes one after the other, in the order in which they stand, from a buffer of 32-bit floats. */
export function glVertices(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  attributes: readonly GlAttribute[],
): { readonly array: WebGLVertexArrayObject; readonly buffer: WebGLBuffer } {
  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  const stride = attributes.reduce((sum, { size }) => sum + size, 0) * Float32Array.BYTES_PER_ELEMENT;
  let offset = 0;
  for (const { name, size } of attributes) {
    const at = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, size, gl.FLOAT, false, stride, offset);
    offset += size * Float32Array.BYTES_PER_ELEMENT;
  }
  gl.bindVertexArray(null);
  return { array, buffer };
}
