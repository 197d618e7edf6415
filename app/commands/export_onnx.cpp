// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/find_model.h"
#include "app/commands/model_output.h"
#include "app/commands/terminal.h"
#include "core/models/onnx_export.h"

#include <memory>
#include <string>

namespace genrescope::app {

namespace {

struct ExportArguments
{
    std::string model, out;
};

int exportModel(const ExportArguments &arguments)
{
    const auto model = findModel(arguments.model);
    auto done = model ? checkModelOutput(arguments.out, {*model}) : Result<void>(model.error());
    if (done)
        done = exportOnnx(*model, arguments.out);
    if (!done)
        printError(done.error().message);
    return done ? 0 : 1;
}

} // namespace

void addExportOnnxCommand(CLI::App &app, CommandContext &context)
{
    auto *command =
        app.add_subcommand("export-onnx", "Write a model as ONNX, for onnxruntime and other programs");
    const auto arguments = std::make_shared<ExportArguments>();
    command
        ->add_option("MODEL", arguments->model,
                     "A model file, the name of an installed model, or a run's folder (its best checkpoint)")
        ->required();
    command->add_option("OUT", arguments->out, "File to write, usually *.onnx")->required();
    command->callback([arguments, &context] { context.exitStatus = exportModel(*arguments); });
}

} // namespace genrescope::app
