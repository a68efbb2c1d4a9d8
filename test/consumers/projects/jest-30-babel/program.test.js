const { EXPECTED, run } = require("./program.cjs");

test("the program", async () => {
  expect(await run()).toEqual(EXPECTED);
});

test("a mocked function is the only one that is mocked", async () => {
  jest.resetModules();
  jest.doMock("polar-fn/funcs/customersGet", () => ({ customersGet: jest.fn().mockResolvedValue("mine") }));
  const { customersGet } = require("polar-fn/funcs/customersGet");
  expect(await customersGet()).toBe("mine");
  expect(typeof require("polar-fn/funcs/customersList").customersList).toBe("function");
});

test("a function can be spied on", () => {
  const index = require("polar-fn");
  jest.spyOn(index, "customersGet").mockReturnValue("mine");
  expect(index.customersGet()).toBe("mine");
  jest.restoreAllMocks();
});
