import type { Session } from "../Session";
import { notImplemented } from "../protocol/apiError";
import type { HostObject } from "../protocol/HostObject";
import { ActionHandlerService } from "./ActionHandlerService";
import { AppRuntimePersistenceService } from "./AppRuntimePersistenceService";
import { AppRuntimeService } from "./AppRuntimeService";
import { CustomFunctionsService } from "./CustomFunctionsService";
import { DynamicRibbon } from "./DynamicRibbon";

const services: Readonly<Record<string, new (session: Session) => HostObject>> = {
  "Microsoft.AppRuntime.AppRuntimePersistenceService": AppRuntimePersistenceService,
  "Microsoft.AppRuntime.AppRuntimeService": AppRuntimeService,
  "Microsoft.DynamicRibbon.DynamicRibbon": DynamicRibbon,
  "Microsoft.ExcelServices.CustomFunctions": CustomFunctionsService,
  "Microsoft.InternalService.AddinInternalService": ActionHandlerService,
};

/** Objects beside the workbook that the library asks for by name. */
export function createService(session: Session, name: string): HostObject {
  const Service = Object.hasOwn(services, name) ? services[name] : undefined;
  if (!Service) throw notImplemented(name);
  return new Service(session);
}
